import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('directive')
export class DirectiveRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid', nullable: true })
  cycleId: string | null;

  @Column({ type: 'text' })
  fileSha256: string;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  documentClass: string;

  @Column({ type: 'text', nullable: true })
  documentType: string | null;

  @Column({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Column({ type: 'text', nullable: true })
  documentSymbol: string | null;

  @Column({ type: 'text', nullable: true })
  issuingAuthority: string | null;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn: string | null;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ type: 'boolean' })
  truncated: boolean;

  @Column({ type: 'jsonb' })
  reading: unknown;

  @Column({ type: 'text' })
  sourceText: string;

  @Column({ type: 'int', array: true })
  pages: number[];

  @Column({ type: 'boolean' })
  scanned: boolean;

  @Column({ type: 'text' })
  state: 'proposed' | 'confirmed';

  @Column({ type: 'timestamptz', precision: 0 })
  receivedAt: Date;

  @Column({ type: 'int' })
  version: number;
}
