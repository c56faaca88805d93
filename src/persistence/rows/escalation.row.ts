import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('escalation')
export class EscalationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  roundId: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'int' })
  level: number;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'timestamptz', precision: 0 })
  openedAt: Date;

  @Column({ type: 'timestamptz', precision: 0 })
  acknowledgeDueAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  acknowledgedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  acknowledgedBy: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  climbedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  closedAt: Date | null;
}
