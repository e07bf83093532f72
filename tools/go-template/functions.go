package main

import (
	"crypto/sha256"
	"crypto/sha3"
	"encoding/hex"
	"regexp"
	"strings"
)

// own has the functions that internal/component/loki/process/stages/template.go adds.
var own = map[string]any{
	"Replace":    strings.Replace,
	"ToLower":    strings.ToLower,
	"ToUpper":    strings.ToUpper,
	"Trim":       strings.Trim,
	"TrimLeft":   strings.TrimLeft,
	"TrimPrefix": strings.TrimPrefix,
	"TrimRight":  strings.TrimRight,
	"TrimSpace":  strings.TrimSpace,
	"TrimSuffix": strings.TrimSuffix,
	"Hash": func(salt, text string) string {
		sum := sha3.Sum256([]byte(salt + text))
		return hex.EncodeToString(sum[:])
	},
	"Sha2Hash": func(salt, text string) string {
		sum := sha256.Sum256([]byte(salt + text))
		return hex.EncodeToString(sum[:])
	},
	"regexReplaceAll": func(expression, text, by string) string {
		return regexp.MustCompile(expression).ReplaceAllString(text, by)
	},
	"regexReplaceAllLiteral": func(expression, text, by string) string {
		return regexp.MustCompile(expression).ReplaceAllLiteralString(text, by)
	},
}
