import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('cycle')
export class CycleRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  state: 'drafting' | 'approved' | 'running' | 'consolidating' | 'submitted' | 'closed' | 'cancelled';

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  launchedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  closedAt: Date | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;
}
