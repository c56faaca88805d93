import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('outbox')
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  kind: 'mail' | 'wake';

  @Column({ type: 'uuid', nullable: true })
  mailId: string | null;

  @Column({ type: 'text', nullable: true })
  workflowType: string | null;

  @Column({ type: 'text', nullable: true })
  workflowId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  input: unknown;

  @Column({ type: 'timestamptz', precision: 0 })
  readyAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  leaseUntil: Date | null;

  @Column({ type: 'int' })
  attempts: number;

  @Column({ type: 'text', nullable: true })
  error: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  doneAt: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;
}
