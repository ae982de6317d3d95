// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace partsong {

// One thing that can be found by typing.
struct FindItem {
    QString id;
    QString text;
    QString detail = {}; // at the right, quiet: a path, a count, a shortcut
    QString keywords = {}; // other words it answers to; never shown
    QColor colour = {}; // of a code; invalid: none
    QString iconName = {};
    bool enabled = true;
};

// The rows of TypeToFind, best fit first; without letters, recent ones first and then the order given.
class FindListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, DetailRole, ColourRole, PlacesRole, CreateRole, SignedRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<FindItem> items);
    void setRecent(const QStringList &ids);
    // "Create code “%1”": adds a row that makes what was typed, unless an item has just that text. It stands
    // below what may well be meant, and above what only happens to have those letters.
    void setCreateText(const QString &withPlace);
    bool creates() const { return !m_createText.isEmpty(); }
    void find(const QString &pattern);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int item;
        int score;
        std::vector<int> places;
    };
    void rank();
    bool createOffered() const;
    std::vector<Row>::iterator firstStrewn();

    std::vector<FindItem> m_items;
    QStringList m_recent;
    QString m_createText;
    QString m_pattern;
    std::vector<Row> m_rows;
    bool m_signed = false; // some item has an icon or a colour, so all leave room for one
};

// A small popup: a field, and below it the list that a few letters narrow. Keyboard alone is enough: arrows,
// Return takes, Esc leaves. It belongs to the widget it was opened over and is generic over what it finds.
//
//     m_finder->setItems(items);
//     m_finder->open(view, view->cursorRect().bottomLeft());
class TypeToFind : public QFrame {
    Q_OBJECT
public:
    explicit TypeToFind(const QString &placeholder, QWidget *parent);

    // What the empty field asks.
    void setPlaceholder(const QString &words);

    void setItems(std::vector<FindItem> items);
    // Ids that were chosen lately, latest first; they lead while nothing is typed.
    void setRecent(const QStringList &ids);
    // Words with a place, "Create code “%1”"; empty (the default) offers nothing new.
    void setCreateText(const QString &withPlace);
    // A line under the list: what Return and other keys do.
    void setHint(const QString &hint);

    // Shows it with its upper left corner at a point of `over`, moved so that it fits the window.
    void open(QWidget *over, const QPoint &at, const QString &typed = {});
    // Shows it below a part of `over`; where there is no room, above it, so that it can still be seen.
    void open(QWidget *over, const QRect &beside, const QString &typed = {});
    // Shows it in the middle of the upper part of a window, as the command palette does.
    void openCentred(QWidget *over);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &id);
    void createRequested(const QString &text);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find(const QString &text);
    void take(const QModelIndex &index);
    void step(int rows);
    bool handleKey(QKeyEvent *event);
    void showAt(const QRect &rect);
    QSize wantedSize(const QWidget *over) const;

    FindListModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_hint;
    bool m_taken = false;
};

} // namespace partsong
