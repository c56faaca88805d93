import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('journal')
export class JournalRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  seq: number;

  @Column({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  at: Date;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'jsonb' })
  actor: unknown;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  verb: string;

  @Column({ type: 'uuid', nullable: true })
  cycleId: string | null;

  @Column({ type: 'uuid', nullable: true })
  roundId: string | null;

  @Column({ type: 'uuid', nullable: true })
  obligationId: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'text' })
  subjectType: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'jsonb', nullable: true })
  payload: unknown;

  @Column({ type: 'text' })
  payloadHash: string;
}
