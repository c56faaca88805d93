import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('submission_task')
export class SubmissionTaskRow {
  @PrimaryColumn({ type: 'uuid' })
  submissionId: string;

  @PrimaryColumn({ type: 'text' })
  taskKey: string;

  @Column({ type: 'text' })
  status: 'not-started' | 'in-progress' | 'done' | 'not-applicable';

  @Column({ type: 'date', nullable: true })
  doneOn: string | null;

  @Column({ type: 'text' })
  note: string;
}
