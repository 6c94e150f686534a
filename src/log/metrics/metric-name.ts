type Split = 'train' | 'validation' | 'test';
export type Kind = 'loss' | 'score' | 'other';

/** What a name measures, and on which data; null if the name does not say. */
export interface Quantity {
  readonly quantity: string;
  readonly split: Split | null;
}

const splitWords: Readonly<Record<string, Split>> = {
  train: 'train',
  training: 'train',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  eval: 'validation',
  evaluation: 'validation',
  dev: 'validation',
  test: 'test',
};

const lossWords =
  /^(?:loss(?:es)?|logloss|mlogloss|err|error|merror|cer|wer|rmse|rmsle|mse|mae|mape|smape|nll|elbo|ppl|perplexity|deviance|entropy|crossentropy|xent|bce|kl|kld|fid|eer|l1|l2|inertia)$/;
const scoreWords =
  /^(?:acc\d?|accuracy|auc|auroc|f1|fscore|precision|recall|map|map50|ap|ap50|ar|miou|iou|dice|bleu|bleu4|rouge|rouge1|rouge2|rougel|meteor|cider|psnr|ssim|ndcg|mrr|kappa|mcc|r2|score|reward|rew|return|uas|las|top1|top5|prec|prec1|prec5|hit|sensitivity|specificity|correct)$/;
const otherWords = /^(?:lr|lrs)$/;
/** A name with one of these counts or measures the run, and is no result. */
const runWords =
  /^(?:time|sec|secs|seconds|ms|speed|samples|scale|scaler|weight|weights|factor|fn|function|type|count|num|max|iters|iterations|steps|epochs|threshold|rate|patience|delta|port|pid|seed|size|batch|code|errors|tolerance|tol|average_window)$/;

const isKnown = (word: string): boolean =>
  lossWords.test(word) || scoreWords.test(word) || otherWords.test(word) || runWords.test(word);

/** `mIoU` is one word, `CELoss` are two. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/learning[ _-]?rate/gi, 'lr')
    .replace(/(err|error)[ _-]rate/gi, '$1')
    .split(/[^A-Za-z\d]+/)
    .flatMap((part) =>
      isKnown(part.toLowerCase())
        ? [part.toLowerCase()]
        : part
            .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
            .toLowerCase()
            .split('_'),
    )
    .filter((part) => part !== '');

/** Whether a lower or a higher value is better, by the words of the name; `other` for a learning rate, null if it is no result. */
export function kindOfName(name: string): Kind | null {
  const known = kinds.get(name);
  if (known !== undefined) return known;
  const kind = guessKind(name);
  if (kinds.size < maxKnown) kinds.set(name, kind);
  return kind;
}

/** A log says the same few names on every line. */
const kinds = new Map<string, Kind | null>();
const maxKnown = 5000;

/** The F-score, precision and recall of spaCy. */
const tableScore = /^(?:ents|sents|spans)_[fpr]$/i;

function guessKind(name: string): Kind | null {
  if (tableScore.test(name)) return 'score';
  const parts = partsOf(name.replace(/^max(?:imum)? /i, ''));
  if (parts.some((part) => runWords.test(part))) return null;
  if (parts.some((part) => otherWords.test(part))) return 'other';
  if (parts.some((part) => lossWords.test(part))) return 'loss';
  return parts.some((part) => scoreWords.test(part)) ? 'score' : null;
}

/** `val_loss` is the loss on the validation data, `Train-accuracy` the accuracy on the training data. */
export function quantityOf(name: string): Quantity {
  const parts = partsOf(name);
  const split = parts.map((part) => splitWords[part]).find((word) => word !== undefined) ?? null;
  const rest = parts.filter((part) => splitWords[part] === undefined && part !== '0' && part !== 's');
  const quantity = rest.map((part) => (part === 'acc' ? 'accuracy' : part)).join('_');
  return { quantity: quantity === '' ? name : quantity, split };
}

/** `train=0.9`: a result that is named by its data alone. Gluon prints scores so, CatBoost losses. */
export const isBareSplit = (name: string): boolean => kindOfSplit(name) !== null;

export function kindOfSplit(name: string): Kind | null {
  if (/^(?:learn|test\d?)$/i.test(name)) return 'loss';
  return /^(?:train|val|valid|validation)$/i.test(name) ? 'score' : null;
}
