import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('alert')
export class AlertRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid', nullable: true })
  authorityId: string | null;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  message: string;

  @Column({ type: 'timestamptz', precision: 0 })
  raisedAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  clearedAt: Date | null;
}
