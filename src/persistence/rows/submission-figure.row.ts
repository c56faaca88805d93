import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('submission_figure')
export class SubmissionFigureRow {
  @PrimaryColumn({ type: 'uuid' })
  submissionId: string;

  @PrimaryColumn({ type: 'text' })
  indicatorKey: string;

  @Column({ type: 'numeric', nullable: true })
  numerator: number | null;

  @Column({ type: 'numeric', nullable: true })
  denominator: number | null;

  @Column({ type: 'numeric', nullable: true })
  value: number | null;

  @Column({ type: 'boolean' })
  isEstimated: boolean;

  @Column({ type: 'text' })
  note: string;
}
