/** The shells that completion is made for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/**
 * What a shell runs to learn completion. It asks the program itself each time, so it never knows less than the
 * program that is installed. An answer is a line a word, `word<tab>what it is`; `:files` stands for the shell's own.
 */
export const scripts: Readonly<Record<Shell, string>> = {
  bash: String.raw`# xborder completion for bash: eval "$(xborder completion bash)" in ~/.bashrc
_xborder() {
  local line files=0 cur=${'$'}{COMP_WORDS[COMP_CWORD]}
  [ "$cur" = '=' ] && cur=''
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = ':files' ]; then files=1; else COMPREPLY+=("${'$'}{line%%$'\t'*}"); fi
  done < <("$1" complete -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [ "$files" = 1 ]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
  fi
}
complete -F _xborder xborder
`,
  zsh: String.raw`#compdef xborder
# xborder completion for zsh: eval "$(xborder completion zsh)" in ~/.zshrc, behind compinit
_xborder() {
  local -a values
  local line files=0
  while IFS= read -r line; do
    if [[ $line == ':files' ]]; then
      files=1
    else
      values+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
    fi
  done < <(xborder complete -- "${'$'}{(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#values )) && _describe 'xborder' values
  (( files )) && _files
}
compdef _xborder xborder
`,
  fish: `# xborder completion for fish: xborder completion fish > ~/.config/fish/completions/xborder.fish
function __xborder_words
    set -l words (commandline -opc) (commandline -ct)
    xborder complete -- $words[2..-1] 2>/dev/null
end
complete -c xborder -f -n 'not contains -- :files (__xborder_words)' -a '(__xborder_words)'
complete -c xborder -F -n 'contains -- :files (__xborder_words)' -a '(__xborder_words | string match -v -- :files)'
`,
  powershell: `# xborder completion for PowerShell: xborder completion powershell | Out-String | Invoke-Expression, in $PROFILE
Register-ArgumentCompleter -Native -CommandName xborder -ScriptBlock {
    param($word, $ast, $cursor)
    $given = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.ToString() })
    if ($word -eq '') { $given += '""' }
    xborder complete '--' @given 2>$null | ForEach-Object {
        if ($_ -eq ':files') {
            Get-ChildItem -Path "$word*" -ErrorAction SilentlyContinue | ForEach-Object {
                $path = Resolve-Path -Relative $_.FullName
                [System.Management.Automation.CompletionResult]::new($path, $_.Name, 'ProviderItem', $path)
            }
        } else {
            $value, $about = $_ -split "${'`'}t", 2
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    }
}
`,
};
