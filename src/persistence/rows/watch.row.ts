import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('watch')
export class WatchRow {
  @PrimaryColumn({ type: 'text' })
  workflowId: string;

  @Column({ type: 'text' })
  workflowType: string;

  @Column({ type: 'jsonb' })
  input: unknown;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'bigint' })
  wanted: number;

  @Column({ type: 'bigint' })
  seen: number;

  @Column({ type: 'int' })
  clockVersion: number;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  nextAt: Date | null;

  @Column({ type: 'text' })
  waitsFor: string;

  @Column({ type: 'boolean' })
  isDone: boolean;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  wokenAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  answeredAt: Date | null;
}
