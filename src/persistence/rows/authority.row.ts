import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('authority')
export class AuthorityRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  shortName: string;

  @Column({ type: 'text', nullable: true })
  superiorName: string | null;

  @Column({ type: 'text' })
  place: string;

  @Column({ type: 'text' })
  phone: string;

  @Column({ type: 'text' })
  kind: 'real' | 'rehearsal';

  @Column({ type: 'jsonb' })
  profile: unknown;

  @Column({ type: 'jsonb' })
  ladder: unknown;

  @Column({ type: 'jsonb' })
  escalationChain: unknown;

  @Column({ type: 'jsonb' })
  route: unknown;

  @Column({ type: 'int' })
  nextReference: number;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;
}
