import type { AmbitionWording } from './wording';

// Not a translation line by line: what an English-speaking facilitator would say to get at the same thing.
export const WORDING_EN: AmbitionWording = {
  conversation: {
    title: 'From dreams to three ambitions at most',
    purpose: 'Dreams and wishes for the pupils, at most three ambitions that you choose together, and steps that each of you takes. '
      + 'Without such a point on the horizon, improvement fades; people who had a say help to carry it.',
  },
  phases: {
    1: {
      name: 'Contracting',
      short: 'Contracting',
      purpose: 'Agree on what will make these two hours worth everyone’s while.',
      why: 'You make the shape of the meeting explicit and bring everyone’s expectations into line. '
        + 'People who could say what they expect listen more easily afterwards. Do it every time and it becomes a habit.',
      pitfall: 'Skipping it because everybody is in a hurry.',
    },
    2: {
      name: 'Focusing',
      short: 'Focusing',
      purpose: 'From the first wish to the question underneath it.',
      why: 'Think of a funnel: from the wide frame down to what this is really about. '
        + 'You watch closely, ask open questions and peel off one layer at a time.',
      pitfall: 'Taking the first wish for the real question. “We want a music teacher” is already an answer; find out to what.',
    },
    3: {
      name: 'Putting in perspective',
      short: 'In perspective',
      purpose: 'Dream for one pupil of this school, and choose at most three ambitions from those dreams.',
      why: 'Imagination first: what does it look like when everything is the way you wish? '
        + 'It keeps people from reasoning out of limits, and shows what they really care about.',
      pitfall: 'Jumping to solutions, or rushing the words. A short, sharp ambition takes time: protect it.',
    },
    4: {
      name: 'Generating ideas',
      short: 'Ideas',
      purpose: 'As many ideas as possible, starting from the ideal.',
      why: 'Anything goes: quantity first, quality later, and nobody judges. '
        + 'Until now you were the one who asked; from here on you bring in ideas as well.',
      pitfall: 'Talking about what is feasible. That comes next; for now every idea goes on paper.',
    },
    5: {
      name: 'Taking stock',
      short: 'Taking stock',
      purpose: 'See what is already there, what can be done and what stands in the way.',
      why: 'After dreaming we come back to the ground. Look at what the school has before you look at its problems: '
        + 'a team that sees how much it already does dares to do more.',
      pitfall: 'A long inventory tied to nothing. Ask of every green sticky note which ambition it helps.',
    },
    6: {
      name: 'Making it concrete',
      short: 'Making it concrete',
      purpose: 'Agree who does what, when and with whom.',
      why: 'From wanting to doing. A step gets taken when it is small and belongs to someone. '
        + 'So everyone picks a step of their own first; what the school does together follows from those.',
      pitfall: '“We should really …” A step without a name on it is not taken.',
    },
    7: {
      name: 'Closing',
      short: 'Closing',
      purpose: 'Return to the expectations, and show what came out of it.',
      why: 'You keep the promise you made at the start, and the team sees what it has made today. '
        + 'A sheet on the wall keeps on talking.',
      pitfall: 'Running out of time. So break off five minutes before the end, even in the middle of a good conversation.',
    },
  },
  activities: {
    'agree-frame': { title: 'Agree on the frame', says: 'Say how the two hours will go and ask whether that suits everyone.' },
    'write-expectations': { title: 'Everyone writes alone', says: 'Have everyone write down, quietly, what should come of today. Nobody has to show it.' },
    'hear-expectations': { title: 'Hear who wants to share', says: 'Ask who wants to share something and record it, without discussing it.' },
    'state-own-part': { title: 'Say what you want', says: 'Say what you want from today yourself, and what your part is.' },
    'pick-expectations': { title: 'Pick a few', says: 'Pick a few expectations to talk about.' },
    'probe-expectations': { title: 'Keep asking', says: 'Keep asking openly until you hear the question behind the question.' },
    'promise-return': { title: 'Promise to come back to it', says: 'Promise that every expectation comes back at the end.' },
    'draw-pupil': { title: 'Someone draws the pupil', says: 'Ask someone to draw a pupil of this school in the middle of the sheet.' },
    'write-dreams': { title: 'Everyone writes dreams', says: 'Have everyone write yellow sticky notes alone, one dream on each.' },
    'discuss-dreams': { title: 'Probe a few', says: 'Pick a few yellow sticky notes and probe them.' },
    'cluster': { title: 'Group the sticky notes', says: 'Let the group put together what belongs together.' },
    'word-clusters': { title: 'Give each cluster a word', says: 'Let the group, or small groups, give each cluster one word.' },
    'weigh-energy': { title: 'Weigh the energy', says: 'Use a show of hands or stickers to see where the most energy is.' },
    'choose': { title: 'Choose three at most', says: 'Let the group choose: three at most.' },
    'write-ambitions': { title: 'Write down each ambition', says: 'Write each ambition on the sheet, short and to the point. Take the time.' },
    'open-up': { title: 'Open the door', says: 'Read the ambitions aloud and open the door: anything goes.' },
    'write-ideas': { title: 'Everyone writes ideas', says: 'Have pink sticky notes written, as many as possible, no judging.' },
    'add-own-ideas': { title: 'Bring in your own ideas', says: 'Bring in ideas of your own as well, if they are of use to the group.' },
    'hang-ideas': { title: 'Put ideas with ambitions', says: 'Put the ideas with their ambition.' },
    'write-activities': { title: 'Write what there is', says: 'Have everyone write on green sticky notes what the school does already.' },
    'hang-activities': { title: 'Put green with ambitions', says: 'Have everyone put their own sticky notes with the ambition that they serve.' },
    'word-opportunities': { title: 'Word the opportunities', says: 'Put realistic opportunities into a sentence together.' },
    'sort-out': { title: 'Decide on what is left', says: 'Look together at what fits nowhere and decide what to do with it.' },
    'face-obstacles': { title: 'Name what is in the way', says: 'Name what stands in the way, and what comes first.' },
    'find-steps': { title: 'Look for first steps', says: 'For each ambition, look for the first steps within reach.' },
    'write-personal-step': { title: 'One step each', says: 'Have everyone write one step of their own on a large note.' },
    'share-steps': { title: 'Read the steps aloud', says: 'Have the steps read aloud and ask what or whom they need.' },
    'agree-school-steps': { title: 'Agree on joint steps', says: 'Agree what the school does together: who, what, when.' },
    'plan-evaluation': { title: 'Set a review date', says: 'Set a review date and name who looks after it.' },
    'take-others-along': { title: 'Bring the others along', says: 'Agree how new colleagues, and whoever is not here today, will join in.' },
    'return-to-expectations': { title: 'Was it met?', says: 'Go through every expectation: met, partly or not.' },
    'photograph-sheet': { title: 'Photograph the sheet', says: 'Take a photo of the whole sheet.' },
    'hang-sheet': { title: 'Hang up the sheet', says: 'Ask the school to keep the sheet and hang it where everyone walks past.' },
  },
  questions: {
    'q1.1': 'We have two hours together. Does that work for everyone?',
    'q1.2': 'What do we have to talk about today, whatever happens?',
    'q1.3': 'Suppose you go home thinking: that was well worth it. What has happened here?',
    'q1.4': 'What do you expect of me today, and what do you not?',
    'a2.1': 'Shall we come back to this at the end and see what has become of it?',
    'q3.0': 'One day this pupil leaves your school. If it were up to you: what will they have been given here in arts, culture and heritage?',
    'q3.1': 'What exactly do you mean by that?',
    'q3.2': 'What has this pupil seen by then, or lived through?',
    'q3.3': 'Which places has this pupil been to?',
    'q3.4': 'What is this pupil able to do? Which skills are there?',
    'q3.5': 'What was it like for this pupil? What stays with them?',
    'q3.6': 'Which of the ambitions on these sticky notes are alike?',
    'q3.7': 'Are we saying the same thing here, or does each of us mean something else?',
    'q3.8': 'Which word fits this cluster?',
    'q3.9': 'Look at all the words on the sheet. Which of them give you the most energy?',
    'q4.1': 'How could we get there?',
    'q4.2': 'Suppose there is money enough and time enough. What would you do?',
    'q4.3': 'And what else: in the teaching, for you as teachers, for the pupils?',
    'q5.1': 'What do you do already? How does it help this ambition?',
    'q5.2': 'Where is there room to improve? Which opportunity do you see, in one sentence?',
    'q5.3': 'Which of the things you do now add little or nothing here? Keep, change or let go?',
    'q5.4': 'What could get in our way, and what do we do about it?',
    'q5.5': 'Which problem has to be solved first? What needs the most attention?',
    'q6.1': 'Which step or steps will you take in the teaching itself?',
    'q6.2': 'What does that ask of the team?',
    'q6.2v': 'What does that ask of the board, the management and the department?',
    'q6.2p': 'And what difference will the pupils notice?',
    'q6.3': 'Which small step will you take yourself? What exactly will you do?',
    'q6.4': 'What do you need for that, or whom?',
    'q6.5': 'When will you look at how it is going, and in what way? Who takes care of that?',
    'q6.6': 'How does a new colleague grow into this, so that it lasts?',
    'q6.6v': 'Which colleagues outside this group will you bring along, and how will you go about it?',
    'q7.1': 'This is what you expected when we began. Was it met: yes, partly or not? And why is that?',
    'q7.2': 'And from me: did you get what you expected?',
  },
  preparation: {
    'two-hours': {
      item: 'Two hours reserved, with nothing else on the agenda',
      remark: 'Do not count the time people take to arrive. After two hours it is over, even when it goes well.',
    },
    'group-size': {
      item: 'Settled how many of us there will be',
      remark: 'Invite the whole team that will work on the improvement, the head and the culture coordinator included.',
    },
    'large-group': {
      item: 'For a large group: settled on two meetings or a core team',
      remark: 'With a core team, agree beforehand how the others take part: '
        + 'collect their sticky notes in advance, hang the sheet in the staff room, or give it a round in the next staff meeting.',
    },
    'inspiration': {
      item: 'Asked whether there have been inspiration meetings',
      remark: 'What the team saw or heard there will feed the dreaming.',
    },
    'evi': {
      item: 'Asked the school for its Evi outcomes',
      remark: 'With Evi, a Dutch online tool, a school assesses its own culture education. Read the outcomes beforehand '
        + 'so that you can use them in the conversation: as a mirror, not as a report.',
    },
    'room': {
      item: 'A room with a bare wall and space to walk',
      remark: 'Everyone must be able to reach the sheet. Chairs in a curve work better than tables in rows.',
    },
    'large-sheet': {
      item: 'One large sheet of white paper, with markers',
      remark: 'Large enough for the pupil in the middle and three ambitions around.',
    },
    'small-notes': {
      item: 'Small sticky notes in yellow, pink and green',
      remark: 'Yellow for the dreams, pink for the ideas, green for what is there already. About ten of each colour per person.',
    },
    'large-notes': {
      item: 'Large sticky notes',
      remark: 'One for everyone, for a step of their own. Put out a few spare ones.',
    },
  },
  eviPillars: { vision: 'vision', programme: 'programme', expertise: 'expertise', cooperation: 'cooperation' },
};
