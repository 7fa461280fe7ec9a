// Runs before anything is drawn, on every page of ours: who chose a dark page is not shown a bright one first.
import { chosen, put, usual } from './page/kept';

put({ ...usual, ...chosen() });
