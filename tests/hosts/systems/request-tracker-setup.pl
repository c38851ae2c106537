# Makes one ticket with a report to mark a sentence in, and gives the administrator a password of ours.
use strict;
use warnings;
use Encode qw(decode_utf8 encode_utf8);
use MIME::Entity;
use RT;
RT::LoadConfig();
RT::Init();
my ( $password, $sentence ) = map { decode_utf8($_) } @ARGV;
my $root = RT::User->new( RT->SystemUser );
$root->Load('root');
$root->SetPassword($password);
my $report = MIME::Entity->build( Type => 'text/plain', Charset => 'UTF-8', Data => [ encode_utf8($sentence) ] );
my $ticket = RT::Ticket->new($root);
my ($id) = $ticket->Create( Queue => 'General', Subject => 'Huisbezoek', MIMEObj => $report );
print $id;
