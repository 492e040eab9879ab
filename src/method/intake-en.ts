import type { IntakeWording } from './kind-wording';

export const INTAKE_EN: IntakeWording = {
  title: 'Getting acquainted and making agreements',
  purpose: 'With the head and the coordinator: who does what, how the school sees itself, and what we agree. No large sheet is needed.',
  phases: {
    1: {
      purpose: 'Know each other’s expectations, and everybody’s role.',
      why: 'Who decides, who takes the lead and who has a say: if that is clear now, it need not be sorted out later.',
      pitfall: 'Talking about activities straight away.',
    },
    2: {
      purpose: 'Find the question of this school.',
      why: 'What prompted the talk is seldom the question. Keep asking until both say: yes, that is what it is about.',
      pitfall: 'Filling in the question yourself.',
    },
    3: {
      purpose: 'See how the school sees itself.',
      why: 'Evi is a mirror. What the two at the table see differently often tells you most.',
      pitfall: 'Going through the outcomes as a list of marks.',
    },
    4: {
      purpose: 'Explore what a trajectory can bring.',
      why: 'Say what is possible, and let the school say what appeals to it.',
      pitfall: 'Promising what you cannot deliver.',
    },
    5: {
      purpose: 'Know what there is: people, time, money, partners.',
      why: 'A talk with the team only works when the whole team can come and knows why.',
      pitfall: 'Forgetting to invite the team.',
    },
    6: {
      purpose: 'Write down what you agree.',
      why: 'On paper you see whether you mean the same thing. Keep the agreement where everybody can find it.',
      pitfall: 'Leaving without a date for the ambition conversation.',
    },
    7: {
      purpose: 'Check whether this first talk was what you were hoping for.',
      why: 'The school learns at once how every talk with you ends.',
      pitfall: 'Skipping it because there are only a few of you.',
    },
  },
  activities: {
    'open-intake': { title: 'Get acquainted', says: 'Say who you are and how the hour and a half will go.' },
    'divide-roles': { title: 'Divide the roles', says: 'Note who is the head and who is the culture coordinator.' },
    'ask-contract': { title: 'Ask what should come of it', says: 'Hear from both what would make the trajectory worthwhile.' },
    'read-evi': { title: 'Read Evi together', says: 'Go through the four pillars and note what the school wants to develop.' },
    'picture-school': { title: 'Look ahead', says: 'Ask what they would wish for their pupils.' },
    'explore-route': { title: 'Explore the trajectory', says: 'Say which talks will follow and hear what appeals.' },
    'list-what-is-there': { title: 'Name what is there', says: 'Ask about people, hours, money and partners.' },
    'gather-team': { title: 'Who comes to the table?', says: 'Settle who joins the ambition conversation and how the others take part.' },
    'agree-terms': { title: 'Put the terms on paper', says: 'Write down what you agree and link the agreement.' },
    'plan-next': { title: 'Plan what comes next', says: 'Set the day of the ambition conversation and who arranges what.' },
  },
  questions: {
    'i1.1': 'We have an hour and a half. What must we talk about, whatever else comes up?',
    'i1.2': 'Who has which role in this trajectory, and who decides?',
    'i1.3': 'When will this trajectory be a success for you?',
    'i1.4': 'And what must not happen?',
    'i1.5': 'What do you expect of me, and what do you not count on?',
    'i2.1': 'Why does this question come up now?',
    'i3.1': 'What do you recognise in the outcomes of Evi?',
    'i3.2': 'What do the two of you see differently?',
    'i3.3': 'If it works out, what will the pupils notice in a few years’ time?',
    'i4.1': 'What appeals to you in such a trajectory, and what does not?',
    'i5.1': 'Who and what is there already that can help?',
    'i5.2': 'Who will work on it, and how will the others hear about it?',
    'i6.1': 'What do we agree, and where is it written down?',
    'i6.2': 'On which day does the team meet, and who arranges that?',
    'i7.1': 'Did we talk about what you came for: yes, partly or not?',
    'i7.2': 'Did I give you what you needed?',
  },
  preparation: {
    'hour-and-half': { item: 'An hour and a half agreed', remark: 'A quiet place to sit is enough; no bare wall is needed yet.' },
    'head-and-coordinator': {
      item: 'Head and culture coordinator both come',
      remark: 'With only one of the two there, you settle only half of it.',
    },
    'agreement-draft': {
      item: 'Draft of the cooperation agreement at hand',
      remark: 'Link it in the note; then it is there at every talk to come.',
    },
  },
};
