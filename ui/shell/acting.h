// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QObject>
#include <QString>

#include <functional>

namespace partsong {

// Who acts in an open study: the one place that changes it, remembers it for this study on this machine, and
// tells everybody. While nobody acts, the study can be read and nothing is written.
class Acting : public QObject {
    Q_OBJECT
public:
    // That of the study; there is one for each that is open.
    static Acting &of(StudyContext &context);

    bool known() const;
    QString name() const; // "" while nobody acts
    // The name that can be taken without asking: the one remembered for this study, or the only member of
    // its team where that is whoever works at this machine; else "".
    QString withoutAsking() const;

    // As the study opens, for somebody who need not be asked.
    void begin(const QString &name);
    // Somebody has said who they are. Finds them in the team whatever letters are capital.
    void be(const QString &name);
    void beNobody();
    // Does it at once, or as soon as somebody has said who they are; asks for that.
    void whenKnown(const std::function<void()> &then);
    // Nobody says who they are for now: what waited for it is dropped.
    void putOff() { m_waiting = {}; }

Q_SIGNALS:
    void changed();
    void asked(); // who is working here

private:
    explicit Acting(StudyContext &context);

    StudyContext &m_context;
    std::function<void()> m_waiting;
};

// "IN" of "Ines Novak".
QString initialsOf(const QString &name);

} // namespace partsong
