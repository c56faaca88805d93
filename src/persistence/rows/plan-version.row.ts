import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('plan_version')
export class PlanVersionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  state: 'draft' | 'in-review' | 'returned' | 'approved' | 'superseded';

  @Column({ type: 'uuid', nullable: true })
  directiveId: string | null;

  @Column({ type: 'text' })
  generalGoal: string;

  @Column({ type: 'uuid', nullable: true })
  draftedBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  submittedBy: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  approvedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  returnReason: string | null;

  @Column({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Column({ type: 'text', nullable: true })
  documentSymbol: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ type: 'text', nullable: true })
  contentHash: string | null;

  @Column({ type: 'jsonb', nullable: true })
  frozen: unknown;

  @Column({ type: 'text', nullable: true })
  docxSha256: string | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;
}
