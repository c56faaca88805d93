import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('submission')
export class SubmissionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  obligationId: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  idempotencyKey: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'text' })
  contentHash: string;

  @Column({ type: 'boolean' })
  isNil: boolean;

  @Column({ type: 'boolean' })
  isLate: boolean;

  @Column({ type: 'int' })
  dueNo: number;

  @Column({ type: 'text' })
  channel: 'link' | 'paper' | 'telephone' | 'zalo' | 'workbook';

  @Column({ type: 'text' })
  filledBy: string;

  @Column({ type: 'text', nullable: true })
  onBehalfOf: string | null;

  @Column({ type: 'text', nullable: true })
  enteredBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  linkId: string | null;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'timestamptz', precision: 0 })
  submittedAt: Date;
}
