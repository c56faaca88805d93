import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('finding')
export class FindingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  directiveId: string;

  @Column({ type: 'text' })
  kind:
    | 'section'
    | 'task'
    | 'indicator'
    | 'agency-duty'
    | 'reporting-rule'
    | 'legal-basis'
    | 'activity'
    | 'money';

  @Column({ type: 'int' })
  ordinal: number;

  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'int', nullable: true })
  spanStart: number | null;

  @Column({ type: 'int', nullable: true })
  spanEnd: number | null;

  @Column({ type: 'int', nullable: true })
  page: number | null;

  @Column({ type: 'text' })
  confidence: string;

  @Column({ type: 'text' })
  confidenceReason: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ type: 'jsonb' })
  warnings: unknown;

  @Column({ type: 'text' })
  state: 'proposed' | 'confirmed' | 'edited' | 'rejected';

  @Column({ type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'int' })
  version: number;
}
