import { Component, createRef } from 'preact';
import type { JSX } from 'preact';
import { Icon } from '../icon';
import type { RoomContent } from './room-content';
import { fitColumns, keysIn, pageOf, turnTo } from './room-pages';
import { RoomSheet } from './room-sheet';
import type { RoomManner } from './room-things';

interface BoardProps {
  readonly content: RoomContent;
  readonly manner: RoomManner;
  /** Changes when the window gets another size. */
  readonly shape: string;
}

interface BoardState {
  readonly page: number;
  readonly pages: number;
}

/** The sheet as large as it fits; what does not fit at a readable size comes on a next page, and new things show themselves. */
export class RoomBoard extends Component<BoardProps, BoardState> {
  override state: BoardState = { page: 0, pages: 1 };
  private readonly columns = createRef<HTMLDivElement>();
  private known: ReadonlySet<string> | undefined;

  override componentDidMount(): void {
    this.settle();
  }

  override componentDidUpdate(before: BoardProps): void {
    if (before.content !== this.props.content || before.shape !== this.props.shape) this.settle();
  }

  turn(by: number): void {
    this.show(this.state.page + by, this.state.pages);
  }

  private settle(): void {
    const columns = this.columns.current;
    if (!columns) return;
    const pages = fitColumns(columns);
    const keys = keysIn(columns);
    const fresh = keys.filter(key => this.known && !this.known.has(key)).at(-1);
    this.known = new Set(keys);
    this.show((fresh === undefined ? undefined : pageOf(columns, fresh)) ?? this.state.page, pages);
  }

  private show(wanted: number, pages: number): void {
    const page = Math.min(pages - 1, Math.max(0, wanted));
    if (page !== this.state.page || pages !== this.state.pages) this.setState({ page, pages });
    if (this.columns.current) turnTo(this.columns.current, page);
  }

  override render({ content, manner }: BoardProps, { page, pages }: BoardState): JSX.Element {
    const { room } = manner.words;
    return (
      <div class="ambitiegesprek-room-board">
        <div class="ambitiegesprek-room-columns" ref={this.columns}><RoomSheet content={content} manner={manner} /></div>
        {pages > 1 && (
          <nav class="ambitiegesprek-room-pages">
            <button type="button" class="clickable-icon" aria-label={room.previousPage} onClick={() => { this.turn(-1); }}>
              <Icon name="left" />
            </button>
            <span>{room.page(page + 1, pages)}</span>
            <button type="button" class="clickable-icon" aria-label={room.nextPage} onClick={() => { this.turn(1); }}>
              <Icon name="right" />
            </button>
          </nav>
        )}
      </div>
    );
  }
}
