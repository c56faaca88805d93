import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('due')
export class DueRow {
  @PrimaryColumn({ type: 'uuid' })
  obligationId: string;

  @PrimaryColumn({ type: 'int' })
  dueNo: number;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  dueAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0 })
  setAt: Date;

  @Column({ type: 'text' })
  kind: 'first' | 'extension' | 'correction' | 'reassignment' | 'amendment' | 'resume' | 'calendar';

  @Column({ type: 'text' })
  why: string;
}
