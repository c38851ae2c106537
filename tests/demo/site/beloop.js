/* TinyMCE as a dossier uses it: classic mode, so the text lives in a frame of its own. Nothing is loaded from elsewhere. */
tinymce.init({
  selector: '#note',
  license_key: 'gpl',
  base_url: '/tinymce',
  suffix: '.min',
  height: 360,
  menubar: false,
  statusbar: false,
  promotion: false,
  branding: false,
  plugins: 'lists',
  toolbar: 'undo redo | bold italic | bullist numlist',
  iframe_aria_text: 'Beloop',
  init_instance_callback: () => document.documentElement.setAttribute('data-editor', 'ready'),
});
