import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('notice')
export class NoticeRow {
  @PrimaryColumn({ type: 'uuid' })
  obligationId: string;

  @PrimaryColumn({ type: 'int' })
  dueNo: number;

  @PrimaryColumn({ type: 'text' })
  rung: string;

  @Column({ type: 'text' })
  outcome: 'reached' | 'skipped' | 'coalesced';

  @Column({ type: 'timestamptz', precision: 0 })
  waveAt: Date;

  @Column({ type: 'timestamptz', precision: 0 })
  at: Date;
}
