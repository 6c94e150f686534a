import { expect, it } from 'vitest';
import { looksLikeSecret } from './secrets.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const hex = '0123456789abcdef0123456789ABCDEF01234567';

it.each([
  ...['secret', 'client_secret', 'clientSecret', 'SECRET_ACCESS_KEY', 'secrets.db'],
  ...['password', 'db.passwd', 'DB_PWD', 'dbPassword', 'password_file'],
  ...['credential', 'aws_credentials'],
  ...['api_key', 'apiKey', 'API-KEY', 'apikey', 'OPENAI_API_KEY', 'access key', 'ACCESS-KEY', 'accessKeyId'],
  ...['private key', 'privateKey'],
  ...['ak', 'AK', 'sk', 'OBS_SK', 'cloud.ak', 'obsAk'],
  ...[
    'auth_token',
    'access_token',
    'accessToken',
    'HF_TOKEN',
    'hf-token',
    'token',
    'TOKEN',
    'apiToken',
    'my.token',
  ],
  ...[
    'pass',
    'user_pass',
    'userPass',
    'passcode',
    'securitytoken',
    'security_token',
    'KAGGLE_KEY',
    'swanlab_key',
  ],
  ...['ssh_key', 'signing_key', 'encryption_key', 'subscription_key', 'WANDBKEY', 'ak_2'],
  ...['wandb_key', 'WANDB_API_KEY', 'wandbKey', 'HFToken', 'auth_token_2'],
])('%s names a secret', (name) => {
  expect(looksLikeSecret(name, 'x')).toBe(true);
});

it.each([
  ...['max_tokens', 'maxTokens', 'num_tokens', 'tokens', 'max-new-tokens', 'tokens_per_batch', 'n_token'],
  ...['pad_token_id', 'eosTokenId', 'pad_token', 'mask_token', 'token_count', 'token_type_ids', 'max_token'],
  ...['tokenizer', 'tokenizer_name', 'tokenize', 'use_fast_tokenizer', 'image_token'],
  ...['learning_rate', 'key', 'keypoints', 'primary_key', 'passes', 'compass', 'bypass', 'passwordless'],
  ...['blank_token', 'register_token', 'dist_token', 'placeholder_token', 'sk_ratio', 'ak_top', 'pass_rate'],
  ...['task', 'mask', 'disk', 'skip', 'sky', 'break', 'peak_lr', 'weak', 'secretary', 'risk'],
  ...['author', 'authentic', 'api', 'access', 'private', 'monkey', ''],
])('%s names none', (name) => {
  expect(looksLikeSecret(name, '17')).toBe(false);
});

it.each([
  ['id', 'AKIAIOSFODNN7EXAMPLE'],
  ['env', 'AWS_ID=AKIAIOSFODNN7EXAMPLE python train.py'],
  ['hub', 'hf_abcdefghijklmnopqrstuvwxyzABCDEFGH'],
  ['git', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['url', 'https://gho_abcdefghijklmnopqrstuvwxyz0123456789@github.com'],
  ['model', 'sk-abcdefghijklmnopqrstuvwxyz012345'],
  ['model', 'sk-proj-abcdefghijklmnop_qrstuvwxyz012345'],
  ['wandb_login_key', hex],
  ['key', hex],
  ['cert', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
  ['auth', `Bearer ${jwt}`],
  ['auth', 'Bearer abcdefghijklmnop0123456789'],
  ['x', 'ABCDEFGHIJ0KLMNOPQRS'],
  ['repo', 'https://user:abc123@host/x.git'],
  ['repo', 'https://:abc123@host/x.git'],
  ['db', 'mysql://u:p@host/db'],
  ['hook', 'xoxb-1234567890-abcdefghij'],
  ['maps', 'AIzaSyA1234567890abcdefghijklmnopqrstuv'],
  ['npm', 'npm_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['x', hex],
])('%s = %s is a secret by its value', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(true);
});

it.each([
  ['commit', hex],
  ['key', `${hex}0`],
  ['path', '/bucket/AKIA/'],
  ['json', 'eyJ.a.b'],
  ['run', 'sk-learn'],
  ['model', 'hf_model'],
  ['task', 'task-classification-of-images-v2'],
  ['x', 'ABCDEFGHIJKLMNOPQRST'],
  ['x', '20250101000000000000'],
  ['model_revision', hex],
  ['ratio', 'http://host:8080/a@b'],
  ['address', 'user@host'],
  ['image', 'https://host/a:b@c'],
  ['token', '[CLS]'],
  ['token', '<pad>'],
  ['my_token', '7'],
  ['api_key', ''],
  ['api_key', '  '],
])('%s = %j is none', (name, value) => {
  expect(looksLikeSecret(name, value)).toBe(false);
});

it('reads a long name and value once', () => {
  expect(looksLikeSecret('aA'.repeat(500_000), 'eyJ'.repeat(300_000))).toBe(false);
  expect(looksLikeSecret('x', '-----BEGIN '.repeat(100_000))).toBe(false);
});
