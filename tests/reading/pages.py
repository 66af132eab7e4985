"""Web pages made up for the tests, with the clutter that news sites put around an article."""

LOCAL_PAPER = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Council sends for help | Vale Herald</title>
<meta property="og:site_name" content="Vale Herald"><meta property="og:title" content="Exampleshire sends for
help with children's services">
<meta property="article:published_time" content="2018-03-14T06:30:00+00:00"><meta name="author" content="Peta Quill">
<link rel="canonical" href="https://herald.example/news/1"><script>var x = "<p>not text</p>";</script></head>
<body><div id="cookie-banner" class="cookie-banner"><p>We use cookies to give you the best experience on our
site. By continuing you agree.</p></div>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a
href="/jobs">Jobs</a></li></ul></nav></header>
<main><article><h1>Exampleshire sends for help with children's services</h1>
<p class="byline">By <a href="/peta">Peta Quill</a></p><time datetime="2018-03-14">14 March 2018</time>
<div class="social-share"><ul><li>Share on Facebook</li><li>Tweet</li></ul></div>
<figure><img src="a.jpg"><figcaption>The civic offices in Exampleton</figcaption></figure>
<p>Exampleshire County Council is to be given help by a neighbour after inspectors judged its <b>children's
services</b> to be inadequate.</p>
<div class="ad-slot"><p>Advertisement: new kitchens at half price, only until the end of this month at our
showroom.</p></div>
<p>The report, which was published on Tuesday, found that caseloads were too high and that visits came late in
many of the cases that were looked at.</p>
<h2>How each area was graded</h2>
<ul><li>Leadership: inadequate</li><li>Adoption: good</li></ul>
<table><tr><th>Council</th><th>Step</th><th>Date</th></tr><tr><td>Northvale</td><td>commissioner
appointed</td><td>May 2016</td></tr></table>
<p>Olive Tern, the council's leader, said: &ldquo;We accept every word of this, and the money for forty more
social workers has been found.&rdquo;</p>
<aside class="related"><h3>Related articles</h3><ul><li><a href="/2">Southvale council loses its director of
children's services</a></li></ul></aside>
</article></main>
<section class="more-stories"><h2>More stories</h2><p>Westvale Council's chief executive has been suspended
after an inquiry into its children's homes, it emerged on Friday.</p></section>
<footer><p>Copyright 2018 Vale Herald. All rights reserved.</p></footer></body></html>"""

OLD_TABLES = """<html><head><title>Trade paper</title><meta http-equiv="Content-Type" content="text/html;
charset=iso-8859-1"></head>
<body><table><tr><td><a href="/">Home</a> | <a href="/jobs">Jobs</a></td></tr></table>
<div id="content"><div class="storybody"><h1>Minister orders review of Northvale</h1><p>5 June 2009</p>
<p>Ministers have ordered a review into whether Northvale should keep its children\x92s services, which were
rated poor in the spring.
<p>The review is to be led by Ruth Alder, a former director of children\x92s services, and will report by the
end of the year \x96 or sooner.
<p>Northvale\x92s chief executive, Sam Reed, said that \x93nobody should doubt\x94 how seriously the council
took the findings of its inspectors.
<br>He added that the budget would rise by \xa32m.</div>
<div class="sidebar"><p>Sign up to our weekly newsletter to get all of the latest children's services jobs sent
to you.</p></div></div>"""

SPLIT_BODY = """<html><head><title>Two halves</title></head><body><div
class="nav-menu"><ul><li>News</li></ul></div><div class="wrap"><h1>Trust takes over at Westvale</h1>
<div class="part"><p>An independent trust has taken over children's services at Westvale Council from the first
day of this month.</p>
<p>The council was rated inadequate twice in a row, and the government issued a direction in the summer of last
year.</p></div>
<div class="advert"><p>Looking for a new role in a place that you will love? Apply now for one of our many
vacancies.</p></div>
<div class="part"><p>Its chief executive, Flora Dunn, was previously an assistant director at Southvale, where
she worked for nine years.</p>
<p>Staff have moved to the trust on the terms that they had before, the council's deputy leader told a meeting
on Monday.</p></div></div></body></html>"""

PLAIN_DIVS = """<html><body><div><div>Skip to content</div><h1>Audit finds gaps at Eastvale</h1>
<div>An audit of 300 cases at Eastvale Council has found that a third of the visits were late, its scrutiny
committee heard.</div>
<div>The committee's chair, Asa Finch, asked for another report in May.</div></div></body></html>"""

BROKEN = """<html><body><h1>Notice for Southvale<p>Southvale Council has been issued with an improvement notice
by the department, <b>it said on Monday.<div><p>It has until <i>March to improve.</table></span><p>Its leader
said that the notice <a href='x>was expected"""
