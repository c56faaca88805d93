import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('draft')
export class DraftRow {
  @PrimaryColumn({ type: 'uuid' })
  obligationId: string;

  @Column({ type: 'jsonb' })
  content: unknown;

  @Column({ type: 'text' })
  savedBy: string;

  @Column({ type: 'timestamptz', precision: 0 })
  savedAt: Date;

  @Column({ type: 'int' })
  version: number;
}
