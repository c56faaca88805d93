import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('consolidation')
export class ConsolidationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  roundId: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  state: 'waiting' | 'compiled' | 'signed' | 'sent' | 'receipted';

  @Column({ type: 'jsonb', nullable: true })
  content: unknown;

  @Column({ type: 'text', nullable: true })
  contentHash: string | null;

  @Column({ type: 'jsonb' })
  editorText: unknown;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  compiledAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  signedBy: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  signedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Column({ type: 'text', nullable: true })
  documentSymbol: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ type: 'text', nullable: true })
  docxSha256: string | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  sentAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  mailId: string | null;

  @Column({ type: 'text', nullable: true })
  receiptNumber: string | null;

  @Column({ type: 'date', nullable: true })
  receiptOn: string | null;

  @Column({ type: 'int' })
  version: number;
}
