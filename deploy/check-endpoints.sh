#!/bin/sh
# Run by the image before nginx: it says what is wrong with the endpoints, and does not start.
set -eu

check() {
  case "$2" in
    https://*[!A-Za-z0-9.:-]*) ;;
    https://?*) return ;;
  esac
  echo "Nextrun can't start. $1 is \"$2\": give https:// and a host, such as https://$3.eu-de.otc.t-systems.com" >&2
  exit 1
}

check MODELARTS_ENDPOINT "${MODELARTS_ENDPOINT:-}" modelarts
check IAM_ENDPOINT "${IAM_ENDPOINT:-}" iam
