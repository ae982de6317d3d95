// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/quotecards.h"

#include "ui/shell/subjectdrag.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

QuoteCards::QuoteCards(const Project &project, QuoteCard::Place place, const Appearance &appearance,
                       QWidget *parent)
    : QWidget(parent), m_project(project), m_place(place), m_appearance(appearance),
      m_column(column(this, 0, 2))
{
    setSteps(m_column, 0, 1, 0, 1, 2); // room for the line that shows where a drop goes
    setAcceptDrops(!project.readOnly());
}

void QuoteCards::setQuotes(const std::vector<ShownQuote> &quotes)
{
    std::vector<QuoteCard *> cards;
    for (const ShownQuote &quote : quotes) {
        QuoteCard *card = cardOf(quote.subject);
        if (card)
            card->setQuote(quote);
        cards.push_back(card ? card : make(quote));
    }
    for (QuoteCard *card : m_cards) {
        if (std::ranges::contains(cards, card))
            continue;
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (int i = 0; i < int(cards.size()); ++i) {
        if (m_column->indexOf(cards[size_t(i)]) != i)
            m_column->insertWidget(i, cards[size_t(i)]);
    }
    m_cards = std::move(cards);
    for (size_t i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
    setMinimumHeight(m_cards.empty() ? scaled(8) : 0);
}

QuoteCard *QuoteCards::make(const ShownQuote &quote)
{
    auto *card = new QuoteCard(quote, m_place, m_appearance, !m_project.readOnly(), this);
    connectCard(card);
    return card;
}

void QuoteCards::connectCard(QuoteCard *card)
{
    const auto subject = [card] { return card->quote().subject; };
    connect(card, &QuoteCard::selected, this, [=, this] { Q_EMIT selected(subject()); });
    connect(card, &QuoteCard::editWanted, this, [=, this] { Q_EMIT editWanted(subject()); });
    connect(card, &QuoteCard::wordsWanted, this, [=, this] { Q_EMIT wordsWanted(subject()); });
    connect(card, &QuoteCard::removeWanted, this, [=, this] {
        step(card, rowOf(card) + 1 < int(m_cards.size()) ? 1 : -1);
        Q_EMIT removeWanted(subject());
    });
    connect(card, &QuoteCard::otherSideWanted, this, [=, this] { Q_EMIT otherSideWanted(subject()); });
    connect(card, &QuoteCard::attributionEdited, this,
            [=, this](const QString &words) { Q_EMIT attributionEdited(subject(), words); });
    connect(card, &QuoteCard::noteEdited, this,
            [=, this](const QString &words) { Q_EMIT noteEdited(subject(), words); });
    connect(card, &QuoteCard::approved, this, [=, this](bool workshop, bool ppi, bool publication) {
        Q_EMIT approved(subject(), workshop, ppi, publication);
    });
    connect(card, &QuoteCard::stepWanted, this, [=, this](int steps) { step(card, steps); });
    connect(card, &QuoteCard::moveWanted, this, [=, this](int steps) { move(card, steps); });
}

QuoteCard *QuoteCards::cardOf(SubjectId subject) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&](const QuoteCard *card) { return card->quote().subject == subject; });
    return found == m_cards.end() ? nullptr : *found;
}

QuoteCard *QuoteCards::focused() const
{
    const auto found = std::ranges::find_if(m_cards, [](const QuoteCard *card) { return card->hasFocus(); });
    return found == m_cards.end() ? nullptr : *found;
}

void QuoteCards::commitPending()
{
    const auto cards = m_cards; // a commit may bring changes that touch the cards
    for (QuoteCard *card : cards)
        card->commitPending();
}

int QuoteCards::rowOf(const QuoteCard *card) const
{
    return int(std::ranges::find(m_cards, card) - m_cards.begin());
}

void QuoteCards::step(const QuoteCard *card, int steps)
{
    const int row = rowOf(card) + steps;
    if (row >= 0 && row < int(m_cards.size()))
        m_cards[size_t(row)]->setFocus(Qt::TabFocusReason);
}

void QuoteCards::move(const QuoteCard *card, int steps)
{
    const int row = rowOf(card);
    // Places are counted with the card where it still stands.
    const int place = steps < 0 ? row + steps : row + steps + 1;
    if (place >= 0 && place <= int(m_cards.size()))
        Q_EMIT dropped({card->quote().subject}, place);
}

int QuoteCards::placeAt(const QPoint &point) const
{
    const auto below = std::ranges::find_if(
        m_cards, [&](const QuoteCard *card) { return point.y() < card->geometry().center().y(); });
    return int(below - m_cards.begin());
}

void QuoteCards::setDropPlace(int place)
{
    m_dropPlace = place;
    update();
}

void QuoteCards::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedSubjects(m_project, event->mimeData(), {u"quote"_s, u"coding"_s}).empty())
        event->acceptProposedAction();
}

void QuoteCards::dragMoveEvent(QDragMoveEvent *event)
{
    setDropPlace(placeAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void QuoteCards::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropPlace(-1);
}

void QuoteCards::dropEvent(QDropEvent *event)
{
    const auto subjects = draggedSubjects(m_project, event->mimeData(), {u"quote"_s, u"coding"_s});
    const int place = placeAt(event->position().toPoint());
    setDropPlace(-1);
    event->acceptProposedAction();
    Q_EMIT dropped(subjects, place);
}

void QuoteCards::paintEvent(QPaintEvent *)
{
    if (m_dropPlace < 0)
        return;
    const bool last = m_dropPlace >= int(m_cards.size());
    const int y = m_cards.empty() ? 0
        : last                    ? m_cards.back()->geometry().bottom() + 1
                                  : m_cards[size_t(m_dropPlace)]->geometry().top() - space(1);
    QPainter painter(this);
    painter.fillRect(QRect(0, std::clamp(y, 0, std::max(0, height() - 3)), width(), 3),
                     paletteOf(this).accent);
}

} // namespace partsong
