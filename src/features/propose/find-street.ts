import type { ReactNode } from 'react';
import type { Position } from '../../domain/model/identity.ts';

/** Takes the middle of a street and its name. */
export type OnStreet = (at: Position, name: string) => void;

/** Gives a field in which one finds a street by its name. */
export type FindStreet = (label: string, onChoose: OnStreet) => ReactNode;
