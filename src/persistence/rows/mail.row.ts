import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('mail')
export class MailRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid', nullable: true })
  cycleId: string | null;

  @Column({ type: 'uuid', nullable: true })
  roundId: string | null;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  slot: string;

  @Column({ type: 'text' })
  audience: string;

  @Column({ type: 'text' })
  mailbox: string;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true })
  linkId: string | null;

  @Column({ type: 'text' })
  messageId: string;

  @Column({ type: 'jsonb' })
  params: unknown;

  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Column({ type: 'text', nullable: true })
  textBody: string | null;

  @Column({ type: 'text', nullable: true })
  htmlBody: string | null;

  @Column({ type: 'text' })
  state: 'new' | 'sending' | 'accepted' | 'deferred' | 'rejected' | 'uncertain' | 'not-sent' | 'withdrawn';

  @Column({ type: 'int' })
  attempts: number;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  leaseUntil: Date | null;

  @Column({ type: 'text', nullable: true })
  response: string | null;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  claimedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  acceptedAt: Date | null;
}
