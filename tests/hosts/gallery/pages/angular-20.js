import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { offer, place } from './hooks.js';

const words = new FormControl('');
class Form {
  words = words;
}
const Shown = Component({
  selector: 'app-form',
  imports: [ReactiveFormsModule],
  template: '<textarea id="f" rows="8" cols="60" [formControl]="words"></textarea>',
})(Form);
place('<app-form></app-form>');
await bootstrapApplication(Shown ?? Form);
offer({ focus: () => document.getElementById('f').focus(), value: () => words.value });
