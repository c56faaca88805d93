import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('unit_mapping')
export class UnitMappingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  sourceName: string;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;
}
