import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_token')
export class SignInTokenRow {
  @PrimaryColumn({ type: 'text' })
  tokenHash: string;

  @Column({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  usedAt: Date | null;
}
