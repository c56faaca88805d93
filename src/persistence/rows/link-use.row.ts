import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('link_use')
export class LinkUseRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  @Column({ type: 'uuid' })
  linkId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  at: Date;

  @Column({ type: 'text' })
  what: string;

  @Column({ type: 'text' })
  filledBy: string;
}
