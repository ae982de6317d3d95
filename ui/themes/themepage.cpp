// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themepage.h"

#include "core/coding/codequeries.h"
#include "core/coding/quotecut.h"
#include "core/coding/quotes.h"
#include "core/links/evidence.h"
#include "core/links/evidences.h"
#include "core/sources/speaker.h"
#include "core/themes/themecode.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"
#include "core/themes/themes.h"
#include "core/themes/themesides.h"
#include "ui/shell/adviceview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/themes/codechips.h"
#include "ui/themes/quotecards.h"
#include "ui/themes/quotedialog.h"
#include "ui/themes/shownquote.h"
#include "ui/themes/themewords.h"
#include "ui/themes/wordorigins.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/typetofind.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 760; // px at 100 %: about 75 characters of reading type

SubjectId subjectOf(const ShownQuote &quote)
{
    return quote.subject;
}

} // namespace

ThemePage::ThemePage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pages(new QStackedWidget), m_scroll(pageScroll()),
      m_words(new ThemeWords(context)), m_codesHead(new SectionHeader(tr("Codes"))),
      m_codes(new CodeChips(context.project)), m_quotesHead(new SectionHeader(tr("Quotes"))),
      m_quotes(new QuoteCards(context.project, QuoteCard::Place::Theme, context.appearance)),
      m_againstHead(new SectionHeader(tr("What speaks against it"))),
      m_against(new QuoteCards(context.project, QuoteCard::Place::Against, context.appearance)),
      m_adviceHead(new SectionHeader(tr("What the PPI group said"))),
      m_advice(new AdviceView(context.project)), m_finder(new TypeToFind(tr("Find a code"), this))
{
    auto *empty = new EmptyState(
        u"view-list-tree"_s, tr("Draw codes together into a theme, and say in plain English what they show."),
        tr("New theme"));
    empty->button()->setEnabled(!context.project.readOnly());
    buildPage(paperColumn(m_scroll, PageWidth));
    m_pages->addWidget(empty);
    m_pages->addWidget(m_scroll);
    setScaledMinimumWidth(m_pages, 120); // words break, so that panels keep room at large type
    column(this, 0, 0)->addWidget(m_pages);
    setGround(this, Ground::Paper);
    setAutoFillBackground(true);
    connect(empty, &EmptyState::chosen, this, &ThemePage::makeWanted);
    connect(m_finder, &TypeToFind::chosen, this,
            [this](const QString &id) { putCodes({Id<Code>(Uuid::fromText(id).value_or(Uuid()))}); });
}

void ThemePage::buildPage(QVBoxLayout *form)
{
    form->addWidget(m_words);
    addCodesPart(form);
    addQuotesPart(form);
    addAgainstPart(form);
    addAdvicePart(form);
    form->addStretch(1);
}

void ThemePage::addCodesPart(QVBoxLayout *form)
{
    auto *part = column(nullptr, 0, 0);
    part->addWidget(m_codesHead);
    part->addWidget(m_codes);
    form->addLayout(part);
    connect(m_codes, &CodeChips::findWanted, this, &ThemePage::findCode);
    connect(m_codes, &CodeChips::takeWanted, this, [this](Id<Code> code) { takeCodes({code}); });
    connect(m_codes, &CodeChips::dropped, this, &ThemePage::putCodes);
    connect(m_codes, &CodeChips::opened, this,
            [this](Id<Code> code) { m_context.navigator.goTo(subjectId(code)); });
}

void ThemePage::addQuotesPart(QVBoxLayout *form)
{
    m_noQuotes = quietLabel(tr("Add quotes from the extracts beside the page, or drag them here."));
    auto *part = column(nullptr, 0, 0);
    part->addWidget(m_quotesHead);
    part->addWidget(m_noQuotes);
    part->addWidget(m_quotes);
    form->addLayout(part);
    connectCards(m_quotes);
    connect(m_quotes, &QuoteCards::dropped, this, &ThemePage::putQuotes);
    connect(m_quotes, &QuoteCards::removeWanted, this, &ThemePage::takeQuote);
    connect(m_quotes, &QuoteCards::otherSideWanted, this, &ThemePage::addAgainst);
}

void ThemePage::addAgainstPart(QVBoxLayout *form)
{
    m_againstPart = new QWidget;
    m_noAgainst = quietLabel(
        tr("Nothing yet. Look for words that do not fit, and put them here: a theme that has met them "
           "is stronger."));
    auto *part = column(m_againstPart, 0, 0);
    part->addWidget(m_againstHead);
    part->addWidget(m_noAgainst);
    part->addWidget(m_against);
    form->addWidget(m_againstPart);
    connectCards(m_against);
    connect(m_against, &QuoteCards::dropped, this, [this](const std::vector<SubjectId> &subjects, int) {
        for (const SubjectId &subject : subjects)
            addAgainst(subject);
    });
    connect(m_against, &QuoteCards::removeWanted, this, &ThemePage::takeAgainst);
    connect(m_against, &QuoteCards::otherSideWanted, this, &ThemePage::toQuotes);
    connect(m_against, &QuoteCards::noteEdited, this, [this](SubjectId subject, const QString &note) {
        if (const QuoteCard *card = m_against->cardOf(subject))
            m_context.notices.report(
                setEvidence(m_context.project, card->quote().evidence, Stance::Challenges, note));
    });
}

void ThemePage::addAdvicePart(QVBoxLayout *form)
{
    m_advicePart = new QWidget;
    auto *part = column(m_advicePart, 0, 1);
    part->addWidget(m_adviceHead);
    auto *note = quietLabel(tr("Advice, which stands beside the theme and is not counted as data."));
    setTextSize(note, TextSize::Small);
    part->addWidget(note);
    part->addWidget(m_advice);
    form->addWidget(m_advicePart);
    m_advicePart->hide();
    connect(m_advice, &AdviceView::countChanged, this, [this](int count) {
        m_adviceHead->setDetail(QString::number(count));
        m_advicePart->setVisible(count > 0);
    });
}

void ThemePage::connectCards(QuoteCards *cards)
{
    connect(cards, &QuoteCards::selected, this,
            [this](SubjectId subject) { m_context.navigator.select(subject); });
    connect(cards, &QuoteCards::wordsWanted, this,
            [this](SubjectId subject) { m_context.navigator.goTo(subject); });
    connect(cards, &QuoteCards::editWanted, this, &ThemePage::editQuote);
    connect(cards, &QuoteCards::attributionEdited, this, [this](SubjectId subject, const QString &words) {
        QuoteFields fields;
        fields.attribution = words;
        m_context.notices.report(setQuote(m_context.project, Id<Quote>(subject.uuid()), fields));
    });
    connect(cards, &QuoteCards::approved, this,
            [this](SubjectId subject, bool workshop, bool ppi, bool publication) {
                QuoteFields fields;
                fields.forWorkshop = workshop;
                fields.forPpi = ppi;
                fields.forPublication = publication;
                m_context.notices.report(setQuote(m_context.project, Id<Quote>(subject.uuid()), fields));
            });
}

void ThemePage::show(Id<Theme> theme)
{
    if (theme == m_theme)
        return;
    commitPending();
    m_theme = theme;
    m_advice->setClaim(subjectId(theme));
    refreshWords();
    refreshCodes();
    refreshQuotes();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ThemePage::commitPending()
{
    if (m_theme.null())
        return;
    m_words->commitPending();
    m_quotes->commitPending();
    m_against->commitPending();
}

void ThemePage::apply(const ChangeSet &changes)
{
    if (changes.touches<Theme>())
        refreshWords();
    if (changes.touches<ThemeCode>() || changes.touches<Code>())
        refreshCodes();
    const bool quotes = changes.touches<ThemeQuote>() || changes.touches<Quote>()
        || changes.touches<QuoteCut>() || changes.touches<Coding>() || changes.touches<Evidence>()
        || changes.touches<Speaker>();
    if (quotes || !changes.splices().empty())
        refreshQuotes();
}

void ThemePage::refreshWords()
{
    const auto theme = m_context.project.find(m_theme);
    if (!theme)
        m_theme = {};
    m_pages->setCurrentIndex(theme ? 1 : 0);
    if (theme)
        m_words->show(*theme);
}

void ThemePage::refreshCodes()
{
    const auto codes = m_theme.null() ? std::vector<Id<Code>>() : codesOf(m_context.project, m_theme);
    m_codes->setCodes(codes);
    m_codesHead->setDetail(codes.empty() ? QString() : QString::number(codes.size()));
}

void ThemePage::refreshQuotes()
{
    WordOrigins origins(m_context.project);
    const bool any = !m_theme.null();
    const auto quotes = any ? shownQuotesOf(m_context.project, m_theme, origins) : std::vector<ShownQuote>();
    const auto against = any ? shownAgainst(m_context.project, m_theme, origins) : std::vector<ShownQuote>();
    m_quotes->setQuotes(quotes);
    m_against->setQuotes(against);
    m_quotesHead->setDetail(quotes.empty() ? QString() : QString::number(quotes.size()));
    m_againstHead->setDetail(against.empty() ? QString() : QString::number(against.size()));
    m_noQuotes->setVisible(quotes.empty());
    m_noAgainst->setVisible(against.empty());
}

void ThemePage::findCode()
{
    if (m_theme.null() || m_context.project.readOnly())
        return;
    const auto own = codesOf(m_context.project, m_theme);
    std::vector<FindItem> items;
    for (const CodebookRow &row : codebook(m_context.project)) {
        if (std::ranges::contains(own, row.code.id))
            continue;
        const qsizetype name = row.path.size() - row.code.name.size();
        const QString parents = row.depth == 0 ? QString() : row.path.left(std::max<qsizetype>(0, name - 1));
        items.push_back({.id = row.code.id.text(),
                         .text = row.code.name,
                         .detail = parents,
                         .keywords = row.code.definition,
                         .colour = QColor(row.code.colour)});
    }
    m_finder->setItems(std::move(items));
    m_finder->setHint(tr("Return puts the code into the theme"));
    m_scroll->ensureWidgetVisible(m_codes);
    m_finder->open(m_codes, QPoint(0, m_codes->height() + space(1)));
}

void ThemePage::putCodes(const std::vector<Id<Code>> &codes)
{
    if (!m_theme.null())
        m_context.notices.report(partsong::putCodes(m_context.project, m_theme, codes));
}

void ThemePage::takeCodes(const std::vector<Id<Code>> &codes)
{
    if (!m_theme.null())
        m_context.notices.report(partsong::takeCodes(m_context.project, m_theme, codes));
}

std::vector<SubjectId> ThemePage::quoteSubjects() const
{
    std::vector<SubjectId> subjects;
    for (const QuoteCard *card : m_quotes->cards())
        subjects.push_back(subjectOf(card->quote()));
    return subjects;
}

void ThemePage::putQuotes(const std::vector<SubjectId> &quotes, int place)
{
    if (m_theme.null())
        return;
    std::vector<SubjectId> order = quoteSubjects();
    const auto at = std::clamp<size_t>(size_t(std::max(place, 0)), 0, order.size());
    order.insert(order.begin() + std::ptrdiff_t(at), quotes.begin(), quotes.end());
    // What stood there already goes from its old place; the place was counted with it.
    for (size_t i = order.size(); i-- > 0;) {
        const bool put = i >= at && i < at + quotes.size();
        if (!put && std::ranges::contains(quotes, order[i]))
            order.erase(order.begin() + std::ptrdiff_t(i));
    }
    const SubjectId focused = focusedQuote();
    if (!m_context.notices.report(setThemeQuotes(m_context.project, m_theme, order)))
        return;
    if (QuoteCard *card = m_quotes->cardOf(focused))
        card->setFocus(Qt::OtherFocusReason);
}

void ThemePage::addQuote(Id<Coding> coding)
{
    putQuotes({subjectId(coding)}, int(m_quotes->cards().size()));
    if (!m_quotes->cards().empty()) {
        QuoteCard *last = m_quotes->cards().back();
        last->flash();
        QTimer::singleShot(0, last, [this, last] { m_scroll->ensureWidgetVisible(last, 0, space(6)); });
    }
}

void ThemePage::takeQuote(SubjectId quote)
{
    std::vector<SubjectId> order = quoteSubjects();
    std::erase(order, quote);
    m_context.notices.report(setThemeQuotes(m_context.project, m_theme, order));
}

void ThemePage::addAgainst(SubjectId subject)
{
    if (!m_theme.null())
        m_context.notices.report(turnAgainst(m_context.project, m_theme, subject));
}

void ThemePage::takeAgainst(SubjectId subject)
{
    if (const QuoteCard *card = m_against->cardOf(subject))
        m_context.notices.report(removeEvidence(m_context.project, card->quote().evidence));
}

void ThemePage::toQuotes(SubjectId subject)
{
    if (const QuoteCard *card = m_against->cardOf(subject))
        m_context.notices.report(turnFor(m_context.project, m_theme, card->quote().evidence));
}

void ThemePage::editQuote(SubjectId subject)
{
    const auto quote = m_context.project.find(Id<Quote>(subject.uuid()));
    if (!quote || m_context.project.readOnly())
        return;
    commitPending();
    QuoteDialog dialog(m_context.project, *quote, m_context.appearance, this);
    if (dialog.exec() == QDialog::Accepted)
        m_context.notices.report(setQuote(m_context.project, quote->id, dialog.fields()));
}

SubjectId ThemePage::focusedQuote() const
{
    for (const QuoteCards *cards : {m_quotes, m_against}) {
        if (const QuoteCard *card = cards->focused())
            return card->quote().subject;
    }
    return {};
}

SubjectId ThemePage::quoteAtHand() const
{
    const SubjectId focused = focusedQuote();
    if (!focused.null())
        return focused;
    const SubjectId selected = m_context.navigator.selected();
    return m_quotes->cardOf(selected) || m_against->cardOf(selected) ? selected : SubjectId();
}

void ThemePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_theme.null())
        refreshWords();
}

} // namespace partsong
