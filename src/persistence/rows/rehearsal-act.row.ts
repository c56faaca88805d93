import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('rehearsal_act')
export class RehearsalActRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  at: Date;

  @Column({ type: 'text' })
  act: string;

  @Column({ type: 'jsonb' })
  input: unknown;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  doneAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;
}
