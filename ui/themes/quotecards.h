// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/themes/quotecard.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace partsong {

// The quotes of a theme one below the other, in an order that a person gives them by dragging or with keys.
// Quotes and coded passages can be dropped between them. Writes nothing.
class QuoteCards : public QWidget {
    Q_OBJECT
public:
    QuoteCards(const Project &project, QuoteCard::Place place, const Appearance &appearance,
               QWidget *parent = nullptr);

    // Keeps the cards that stay: only what is new, gone, changed or moved is touched.
    void setQuotes(const std::vector<ShownQuote> &quotes);
    const std::vector<QuoteCard *> &cards() const { return m_cards; }
    QuoteCard *cardOf(SubjectId subject) const;
    QuoteCard *focused() const;
    void commitPending();

Q_SIGNALS:
    void selected(partsong::SubjectId subject);
    void editWanted(partsong::SubjectId subject);
    void wordsWanted(partsong::SubjectId subject);
    void removeWanted(partsong::SubjectId subject);
    void otherSideWanted(partsong::SubjectId subject);
    void attributionEdited(partsong::SubjectId subject, const QString &attribution);
    void noteEdited(partsong::SubjectId subject, const QString &note);
    void approved(partsong::SubjectId subject, bool workshop, bool ppi, bool publication);
    // A card to another place among the cards, or something from elsewhere to that place.
    void dropped(const std::vector<partsong::SubjectId> &subjects, int place);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QuoteCard *make(const ShownQuote &quote);
    void connectCard(QuoteCard *card);
    void step(const QuoteCard *card, int steps);
    void move(const QuoteCard *card, int steps);
    int placeAt(const QPoint &point) const;
    int rowOf(const QuoteCard *card) const;
    void setDropPlace(int place);

    const Project &m_project;
    QuoteCard::Place m_place;
    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    std::vector<QuoteCard *> m_cards;
    int m_dropPlace = -1;
};

} // namespace partsong
