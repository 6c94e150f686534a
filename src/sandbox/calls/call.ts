import { LosslessNumber } from 'lossless-json';
import type { Catalogue } from '#sandbox/data/catalogue.ts';
import type { Body } from '#sandbox/rules/json.ts';
import type { State } from '#sandbox/state.ts';
import { stringifyJson } from '#util/lossless-json.ts';

/** A part of an answer that is already JSON text: lossless-json writes a `LosslessNumber` by its `toString`. */
export class WrittenJson extends LosslessNumber {
  readonly #text: string;

  constructor(value: Json) {
    super('0');
    this.#text = stringifyJson(value);
  }

  override toString(): string {
    return this.#text;
  }
}

/** What an answer is written from; a bigint becomes a bare JSON integer. */
export type Json =
  | string
  | number
  | boolean
  | null
  | bigint
  | LosslessNumber
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Call {
  /** Changed in place by the calls that change something. */
  readonly state: State;
  readonly catalogue: Catalogue;
  /** The sandbox's clock. */
  readonly now: number;
  readonly realNow: number;
  readonly origin: string;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly random: () => number;
  /** The repetition of the fault `twin`, exempt from 2604. */
  readonly isDuplicate: boolean;
  readonly param: (name: string) => string;
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly answer: (call: Call) => Answer;
}

/** An object of an answer. */
export type Fields = { readonly [key: string]: Json };

export const ok = (body: Json): Answer => ({ status: 200, body });

/** An answer of v1: the payload is beside `is_success`. */
export const success = (payload: Fields = {}): Answer => ok({ is_success: true, ...payload });

/** v1 has `error_message`; v2, and older v1 back ends, also `error_msg`. */
export const failure = (status: number, code: string, message: string, isV2 = false): Answer => ({
  status,
  body: {
    is_success: false,
    error_message: message,
    error_code: code,
    ...(isV2 && { error_msg: message }),
  },
});

export const long = (id: string): bigint => BigInt(id);
export const longOrNull = (id: string | null): bigint | null => (id === null ? null : long(id));
