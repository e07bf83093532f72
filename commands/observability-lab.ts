#!/usr/bin/env node
import './command-line/short-lived';
import './synth/without-source-maps';
import { start } from './command-line/start';

void start(process.argv.slice(2));
