import fc from 'fast-check';
import {
  action,
  actions,
  any,
  body,
  calls,
  comparison,
  condition,
  count,
  expression,
  field,
  listed,
  literal,
  mapped,
  number,
  parts,
  q,
  text,
  truth,
} from './template-parts';

/** Templates of one kind, with the data that they are executed on. */
export interface TemplateKind {
  readonly name: string;
  readonly template: fc.Arbitrary<string>;
}

/** The parts of the language and the groups of functions, one after the other. */
export const templateKinds: readonly TemplateKind[] = [
  {
    name: 'actions, variables and trimmed space',
    template: fc
      .tuple(
        any,
        field,
        fc.constantFrom('{{ $v }}', '{{- $v -}}', '{{ $v }}{{ $v = .level }}{{ $v }}', '{{/* c */}}'),
        text,
      )
      .map(
        ([a, b, c, d]) =>
          `a {{- $v := ${a === 'nil' ? '1' : a} }} ${c} {{ ${b} -}} {{ $w := ${d} }}[{{ $w }}]`,
      ),
  },
  {
    name: 'if, with and else',
    template: fc.oneof(
      parts('{{ $v := .app }}{{ if ', condition, ' }}', body, '{{ else }}', body, '{{ end }}'),
      parts(
        '{{ $v := 1 }}{{ if ',
        condition,
        ' }}',
        body,
        '{{ else if ',
        condition,
        ' }}',
        body,
        '{{ else }}z{{ end }}{{ $v }}',
      ),
      parts('{{ with $v := ', field, ' }}', body, '{{ else }}', action(field), '{{ end }}'),
      parts('{{ $v := 0 }}{{ with ', field, ' }}', body, '{{ else with ', field, ' }}', body, '{{ end }}'),
    ),
  },
  {
    name: 'range, break and continue',
    template: fc.oneof(
      parts(
        '{{ range ',
        fc.oneof(listed, mapped, count),
        ' }}',
        fc.constantFrom('{{ . }},', '{{ $.Value }}', 'x'),
        '{{ else }}none{{ end }}',
      ),
      parts('{{ range $i, $v := ', fc.oneof(listed, mapped, count), ' }}{{ $i }}={{ $v }};{{ end }}'),
      parts(
        '{{ $v := 9 }}{{ range $v = ',
        listed,
        ' }}{{ if eq . "a" }}{{ break }}{{ end }}{{ $v }}{{ end }}{{ $v }}',
      ),
      parts('{{ range $v := ', listed, ' }}{{ if not $v }}{{ continue }}{{ end }}{{ $v }}{{ end }}'),
    ),
  },
  {
    name: 'templates in templates',
    template: fc.oneof(
      parts('{{ define "t" }}[{{ . }}{{ $ }}]{{ end }}{{ template "t" ', fc.oneof(field, literal), ' }}'),
      parts(
        '{{ block "b" ',
        field,
        ' }}',
        fc.constantFrom('{{ . }}', '{{ .app }}', '{{ len . }}'),
        '{{ end }}{{ template "b" . }}',
      ),
      parts('{{ template "t" }}{{ define "t" }}x{{ end }}'),
    ),
  },
  { name: 'comparisons', template: action(condition) },
  {
    name: 'print and printf',
    template: actions(
      calls(['print', 'println', 'html', 'js', 'urlquery'], any, any),
      calls(['print', 'html', 'js', 'urlquery'], text),
      fc
        .tuple(
          fc.constantFrom(
            '%s',
            '%d',
            '%v',
            '%q',
            '%x',
            '%X',
            '%5s|',
            '%-5s|',
            '%05d',
            '%+d',
            '%.2f',
            '%8.3f|',
            '%e',
            '%g',
            '%t',
            '%T',
            '%c',
            '%o',
            '%b',
            '%.3s',
            '%%',
            '%!',
            '%z',
            '%6v|',
            '%x %s',
            'plain',
            '% d',
          ),
          any,
        )
        .map(([format, value]) => `printf ${q(format)} ${value}`),
      fc.tuple(any, any).map(([a, b]) => `printf "%v-%v" ${a} ${b}`),
      listed.map((one) => `print ${one}`),
      mapped.map((one) => `printf "%v" ${one}`),
    ),
  },
  {
    name: 'index, len and slices',
    template: actions(
      calls(['index'], fc.oneof(listed, mapped, text), fc.oneof(count, literal, fc.constant('"a"'))),
      calls(['len'], fc.oneof(listed, mapped, any)),
      calls(['slice'], fc.oneof(listed, text), count),
      calls(['slice'], listed, count, count),
      fc.constantFrom('(fromJson .json).a', '(fromJson .json).c.d', '.Value.x', '$.json'),
    ),
  },
  {
    name: 'functions of loki.process',
    template: actions(
      calls(['ToLower', 'ToUpper', 'TrimSpace'], text),
      calls(
        ['Trim', 'TrimLeft', 'TrimRight', 'TrimPrefix', 'TrimSuffix'],
        text,
        fc.constantFrom('" "', '"a"', '"ax_"', '"error"', '""', '.app'),
      ),
      fc
        .tuple(text, fc.constantFrom('"a"', '""', '" "', '"X"'), fc.constantFrom('"-"', '""', '.app'), count)
        .map((all) => `Replace ${all.join(' ')}`),
      calls(['Hash', 'Sha2Hash'], literal, text),
      calls(
        ['regexReplaceAll', 'regexReplaceAllLiteral'],
        expression,
        text,
        fc.constantFrom('"<$1>"', '"${1}x"', '"$n"', '"$$"', '""'),
      ),
      calls(['ToLower', 'Trim', 'Hash'], any),
    ),
  },
  {
    name: 'texts of sprig',
    template: actions(
      calls(['upper', 'lower', 'trim', 'title', 'untitle', 'nospace'], text),
      calls(
        ['trimAll', 'trimPrefix', 'trimSuffix', 'contains', 'hasPrefix', 'hasSuffix'],
        fc.constantFrom('"a"', '"er"', '" "', '""'),
        text,
      ),
      calls(['trunc', 'indent', 'nindent', 'abbrev'], fc.constantFrom('0', '1', '2', '4', '5'), text),
      calls(['repeat'], fc.constantFrom('0', '1', '3'), text),
      calls(['replace'], fc.constantFrom('"a"', '" "', '""'), fc.constantFrom('"-"', '""'), text),
      calls(['quote', 'squote', 'cat', 'toString'], any),
      calls(['quote', 'squote', 'cat'], any, any),
      calls(['substr'], count, count, fc.constantFrom('"abcdef"', '""', '"ab"')),
      calls(['plural'], fc.constant('"one"'), fc.constant('"many"'), count),
    ),
  },
  {
    name: 'numbers of sprig',
    template: actions(
      calls(['int', 'int64', 'float64', 'toDecimal', 'floor', 'ceil'], any),
      calls(['atoi'], text),
      calls(['add', 'sub', 'mul', 'div', 'mod', 'max', 'min', 'maxf', 'minf'], any, any),
      calls(['add', 'mul', 'max', 'min'], any, any, any),
      calls(['add1'], any),
      calls(['round'], any, fc.constantFrom('0', '1', '2')),
      calls(['until', 'seq'], count),
      calls(['untilStep', 'seq'], count, fc.constantFrom('1', '2', '-1', '7'), count),
      fc.tuple(any, any).map(([a, b]) => `eq (add ${a} ${b}) (sub ${a} 1)`),
      any.map((one) => `add ${one} 1 | printf "%d"`),
    ),
  },
  {
    name: 'lists of sprig',
    template: actions(
      calls(
        ['first', 'last', 'rest', 'initial', 'reverse', 'compact', 'uniq', 'sortAlpha', 'toStrings'],
        listed,
      ),
      calls(['join'], fc.constantFrom('"-"', '""'), fc.oneof(listed, any)),
      calls(['append', 'prepend', 'without'], listed, any),
      calls(['has'], any, listed),
      calls(['concat'], listed, listed),
      calls(['splitList'], fc.constantFrom('","', '""', '"ab"'), text),
      fc.tuple(listed, count).map(([one, at]) => `index ${one} ${at} | print`),
    ),
  },
  {
    name: 'maps, JSON and other conversions of sprig',
    template: actions(
      calls(['get', 'hasKey'], mapped, fc.constantFrom('"a"', '"q"', '.app')),
      calls(['pick', 'omit', 'unset'], mapped, fc.constantFrom('"a"', '"b"')),
      calls(['set'], mapped, fc.constantFrom('"a"', '"q"'), fc.oneof(literal, number)),
      calls(['pluck'], fc.constantFrom('"a"', '"q"'), mapped),
      calls(['split'], fc.constantFrom('","', '""'), text),
      calls(['splitn'], fc.constantFrom('","', '" "'), count, text),
      calls(['fromJson', 'mustFromJson'], fc.oneof(text, fc.constant('.json'))),
      calls(['toJson', 'toRawJson', 'toPrettyJson', 'mustToJson'], fc.oneof(any, listed, mapped)),
      calls(
        ['sha1sum', 'sha256sum', 'sha512sum', 'adler32sum', 'b64enc', 'base', 'dir', 'clean', 'ext', 'isAbs'],
        text,
      ),
      text.map((one) => `${one} | b64enc | b64dec`),
    ),
  },
  {
    name: 'defaults and types of sprig',
    template: actions(
      calls(['default', 'coalesce', 'all', 'any'], any, any),
      calls(['empty', 'typeOf', 'kindOf'], fc.oneof(any, listed, mapped)),
      calls(
        ['ternary'],
        any,
        any,
        fc.oneof(
          truth,
          comparison.map((one) => `(${one})`),
        ),
      ),
      calls(
        ['kindIs', 'typeIs', 'typeIsLike'],
        fc.constantFrom('"string"', '"int"', '"slice"', '"map[string]string"'),
        any,
      ),
      calls(['deepEqual'], fc.oneof(any, listed), fc.oneof(any, listed)),
      calls(['fail'], text),
    ),
  },
  {
    name: 'regular expressions of sprig',
    template: actions(
      calls(['regexMatch', 'mustRegexMatch', 'regexFind', 'mustRegexFind'], expression, text),
      calls(['regexFindAll', 'regexSplit', 'mustRegexSplit'], expression, text, count),
      calls(
        ['mustRegexReplaceAll', 'mustRegexReplaceAllLiteral'],
        expression,
        text,
        fc.constantFrom('"<$1>"', '"$n"'),
      ),
      calls(['regexQuoteMeta'], text),
    ),
  },
];
