import './styles/index.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { look } from './state/look.svelte'

look.begin()

const target = document.getElementById('app')
if (target) mount(App, { target })
