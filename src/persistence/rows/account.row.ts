import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('account')
export class AccountRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'uuid' })
  unitId: string;

  @Column({ type: 'text' })
  role: 'coordinator' | 'leader' | 'admin' | 'viewer';

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  position: string;

  @Column({ type: 'text', nullable: true })
  escalationRole: 'coordinator' | 'head-of-office' | 'deputy-chairman' | 'chairman' | null;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  phone: string;

  @Column({ type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ type: 'text' })
  lang: string;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  disabledAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;

  @Column({ type: 'int' })
  version: number;
}
