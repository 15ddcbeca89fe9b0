import './app/base.css'
import { lendStyleNonce } from './app/styleNonce'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

lendStyleNonce()

// The gallery of shared pieces is for development; a production build does not contain it.
if (import.meta.env.MODE !== 'production' && window.location.pathname.startsWith('/gallery')) {
  void import('./gallery/start').then(({ startGallery }) => startGallery(root))
} else {
  void import('./app/start').then(({ start }) => start(root))
}
