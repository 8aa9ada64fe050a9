// What befell a delivery on its way, in words to show; whatever is not the world's doing is thrown again. Pure.
import { networkFailureIn } from '../network/network.ts';
import { oneLine, shortened } from './channel-text.ts';

const LONGEST_SHOWN = 500;

export function deliveryFailure(error: unknown): string {
  const failure = networkFailureIn(error);
  if (failure) return shown(failure.message);
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (at.name === 'TimeoutError' || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(String(code)))
      return 'the receiver did not answer in time';
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'the receiver answered with more than Foyer reads';
  }
  // How the network folder reports everything else that befalls a request: a TypeError around the cause.
  if (!(error instanceof TypeError) || error.message !== 'fetch failed') throw error;
  return shown(
    `the request failed: ${error.cause instanceof Error ? error.cause.message : 'no reason was given'}`,
  );
}

function shown(message: string): string {
  return shortened(oneLine(message), LONGEST_SHOWN);
}
