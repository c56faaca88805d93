import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('obligation')
export class ObligationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  roundId: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid' })
  unitId: string;

  @Column({ type: 'text' })
  kind: 'task' | 'report';

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'uuid', nullable: true })
  itemId: string | null;

  @Column({ type: 'boolean' })
  courtesy: boolean;

  @Column({ type: 'boolean' })
  restricted: boolean;

  @Column({ type: 'text' })
  state:
    | 'scheduled'
    | 'open'
    | 'submitted'
    | 'nil'
    | 'accepted'
    | 'returned'
    | 'declined'
    | 'waived'
    | 'closed-missing';

  @Column({ type: 'int' })
  dueNo: number;

  @Column({ type: 'int' })
  submissionNo: number;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  receivedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'boolean' })
  isLate: boolean;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  closedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  returnReason: string | null;

  @Column({ type: 'text', nullable: true })
  declineReason: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  pausedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  pauseReason: string | null;

  @Column({ type: 'int' })
  version: number;
}
