import { agenda, type Agenda, planOf } from '../../core/agenda';
import type { Session } from '../../core/session';
import type { Context } from '../context';
import { localTime } from '../local-time';
import { methodOfSession } from '../method/method-for';

type Needs = Pick<Context, 'settings' | 'language'>;

/** The clock of a session at this moment, by the minutes of this vault; `longer` as if so many minutes were added to it. */
export function agendaNow(context: Needs, session: Session, now = new Date(), longer = 0): Agenda {
  const { properties } = session;
  const plan = planOf(methodOfSession(context, context.language, session).conversation.phases, properties);
  return agenda(properties.course, { ...plan, total: plan.total + longer }, localTime(now), local => new Date(local).getTime());
}
