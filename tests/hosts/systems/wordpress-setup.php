<?php
/* Fills an empty database as the installer of WordPress does, with one published report to mark a sentence in. */
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Lindehof', 'marit', 'marit@example.test', false, '', $argv[2]);
$text = '<!-- wp:paragraph --><p>' . $argv[3] . '</p><!-- /wp:paragraph -->';
update_user_meta(1, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
echo wp_insert_post(['post_title' => 'Huisbezoek', 'post_content' => $text, 'post_status' => 'publish', 'post_author' => 1]);
