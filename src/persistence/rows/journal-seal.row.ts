import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('journal_seal')
export class JournalSealRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  position: number;

  @Column({ type: 'bigint' })
  seq: number;

  @Column({ type: 'text' })
  hash: string;

  @Column({ type: 'timestamptz', precision: 0 })
  sealedAt: Date;
}
