import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('unit')
export class UnitRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  shortName: string;

  @Column({ type: 'text' })
  level: string;

  @Column({ type: 'text' })
  kind: 'authority' | 'office' | 'below' | 'requested';

  @Column({ type: 'text', nullable: true })
  mailbox: string | null;

  @Column({ type: 'text', nullable: true })
  alternateMailbox: string | null;

  @Column({ type: 'text' })
  phone: string;

  @Column({ type: 'text' })
  headName: string;

  @Column({ type: 'text', nullable: true })
  headMailbox: string | null;

  @Column({ type: 'text' })
  contactName: string;

  @Column({ type: 'text', nullable: true })
  contactMailbox: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;

  @Column({ type: 'uuid', nullable: true })
  predecessorId: string | null;

  @Column({ type: 'int' })
  version: number;
}
