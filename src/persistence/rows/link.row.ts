import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('link')
export class LinkRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  publicId: string;

  @Column({ type: 'text' })
  purpose: 'unit' | 'acknowledge';

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Column({ type: 'uuid', nullable: true })
  obligationId: string | null;

  @Column({ type: 'uuid', nullable: true })
  escalationId: string | null;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'int' })
  generation: number;

  @Column({ type: 'text' })
  keyId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'int' })
  codeTries: number;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;
}
